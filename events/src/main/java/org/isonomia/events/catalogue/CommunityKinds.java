package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.community.earlier.CharterAdoptedV1;
import org.isonomia.events.community.earlier.CharterAdoptedV2;

/** The kinds of events of the community, who may read the log, and its key. */
final class CommunityKinds {
    private static final List<Kind<? extends CommunityEvent>> COMMUNITY = List.of(
            kind("community.CommunityFounded", 1, CommunityFounded.class, e -> Set.of(Tag.community())),
            kind("community.CharterAdopted", 3, CharterAdopted.class, e -> Set.of(Tag.community()))
                    .upcast(1, CharterAdoptedV1.class, CharterAdoptedV1::upcast)
                    .upcast(2, CharterAdoptedV2.class, CharterAdoptedV2::upcast),
            kind("community.ProcedureAmended", 1, ProcedureAmended.class, e -> Set.of(Tag.community())),
            kind("community.ProcedureRatified", 1, ProcedureRatified.class, e -> Set.of(Tag.community())),
            kind("community.RatificationCalled", 1, RatificationCalled.class, e -> Set.of(Tag.community())),
            kind("community.RatificationOpened", 1, RatificationOpened.class, e -> Set.of(Tag.community())),
            kind("community.CommunityHibernated", 1, CommunityHibernated.class, e -> Set.of(Tag.community())),
            kind("community.WakingSupported", 1, WakingSupported.class, e -> Set.of(Tag.community())),
            kind("community.CommunityWoken", 1, CommunityWoken.class, e -> Set.of(Tag.community())),
            kind("community.ClauseAdded", 1, ClauseAdded.class, e -> Set.of(Tag.community())),
            kind("community.ClauseAmended", 1, ClauseAmended.class, e -> Set.of(Tag.community())),
            kind("community.ClauseRepealed", 1, ClauseRepealed.class, e -> Set.of(Tag.community())));

    private static final List<Kind<? extends LogAccessEvent>> ACCESS = List.of(
            kind("community.AuditTokenIssued", 1, AuditTokenIssued.class, e -> access()),
            kind("community.AuditTokenRevoked", 1, AuditTokenRevoked.class, e -> access()),
            kind("community.LogMadePublic", 1, LogMadePublic.class, e -> access()));

    private static final List<Kind<? extends LogKeyEvent>> KEY =
            List.of(kind("community.LogKeyRotated", 1, LogKeyRotated.class, e -> Set.of(Tag.logKey())));

    static final List<Catalogue.Area> AREAS = List.of(
            new Catalogue.Area(CommunityEvent.class, COMMUNITY),
            new Catalogue.Area(LogAccessEvent.class, ACCESS),
            new Catalogue.Area(LogKeyEvent.class, KEY));

    private CommunityKinds() {}

    private static Set<Tag> access() {
        return Set.of(Tag.logAccess());
    }
}
