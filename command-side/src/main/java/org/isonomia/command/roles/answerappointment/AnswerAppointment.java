package org.isonomia.command.roles.answerappointment;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** An appointed member's answer. */
public record AnswerAppointment(RoleId role, MemberId member, boolean accepted) {}
