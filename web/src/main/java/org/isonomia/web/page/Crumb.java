package org.isonomia.web.page;

/** A page above the one that is looked at. @param words what it is called, in the language of the page */
public record Crumb(String path, String words) {}
