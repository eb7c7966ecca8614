package org.isonomia.query.runner;

/**
 * The views that show this topic have reached this position.
 *
 * @param topic a tag of an entry ({@code poll:p_x}, {@code thread:d_x}), {@code home:m_x} for what needs one member,
 *     or {@code home} for what may need anyone
 */
public record Changed(String topic, long position) {}
