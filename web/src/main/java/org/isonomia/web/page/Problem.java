package org.isonomia.web.page;

import org.jspecify.annotations.Nullable;

/** @param field the input at fault, when it is one @param sentence what happened and what to do */
public record Problem(String type, @Nullable String field, String sentence) {}
