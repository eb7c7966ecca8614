package org.isonomia.transparency.publish;

/** What the publisher of this process is doing. */
public sealed interface PublisherState {
    /** It has not begun, or has ended. */
    record Idle() implements PublisherState {}

    /** It is checking what was signed before; nothing is signed meanwhile. */
    record Inspecting() implements PublisherState {}

    /** It publishes, or leaves it to another process that just does. */
    record Publishing() implements PublisherState {}

    /** Something does not answer; it tries again. */
    record Waiting(String why) implements PublisherState {}

    /** Nothing is signed until people have looked and the process was started again. */
    record Refusing(Refusal refusal, String detail) implements PublisherState {}
}
