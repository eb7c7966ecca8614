package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** The kinds of events of roles and seats. */
final class RoleKinds {
    private static final List<Kind<? extends RoleEvent>> KINDS = List.of(
            kind("roles.RoleDefined", 1, RoleDefined.class, e -> Set.of(Tag.role(e.role()), Tag.roles())),
            kind("roles.CandidacyStood", 1, CandidacyStood.class, e -> candidacy(e)),
            kind("roles.CandidacyWithdrawn", 1, CandidacyWithdrawn.class, e -> candidacy(e)),
            kind("roles.CandidacyLapsed", 1, CandidacyLapsed.class, e -> candidacy(e)),
            kind("roles.MemberAppointed", 1, MemberAppointed.class, e -> seat(e)),
            kind("roles.AppointmentDeclined", 1, AppointmentDeclined.class, e -> seat(e)),
            kind("roles.AppointmentLapsed", 1, AppointmentLapsed.class, e -> seat(e)),
            kind("roles.MandateBegan", 1, MandateBegan.class, e -> seat(e)),
            kind("roles.MandateEnded", 1, MandateEnded.class, e -> seat(e)));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(RoleEvent.class, KINDS));

    private RoleKinds() {}

    private static Set<Tag> seat(SeatLife event) {
        return Set.of(Tag.role(event.role()), Tag.roles(), Tag.member(event.member()));
    }

    private static Set<Tag> candidacy(CandidacyLife event) {
        return Set.of(Tag.candidacy(event.role(), event.member()), Tag.roles(), Tag.member(event.member()));
    }
}
