package org.isonomia.web.page;

import java.util.List;

/**
 * How far something is from what it needs, in words and as a picture of the same numbers.
 *
 * @param reached what there is, with what it is of
 * @param missing what is missing, or that nothing is
 * @param goal where enough is, in hundredths of the whole; negative when there is no such line
 */
public record Reach(String reached, String missing, List<Share> shares, double goal) {}
