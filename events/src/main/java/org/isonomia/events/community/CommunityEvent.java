package org.isonomia.events.community;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.community.earlier.CharterAdoptedV1;
import org.isonomia.events.community.earlier.CharterAdoptedV2;

/** The community itself and the rules in force. */
public sealed interface CommunityEvent extends Event {
    /**
     * @param language a BCP 47 tag
     * @param timeZone an IANA time zone name
     * @param sample whether this is the sample community, whose history is played rather than lived
     */
    record CommunityFounded(String name, String language, String timeZone, MemberId founder, boolean sample)
            implements CommunityEvent {}

    /** @param provisional until the community ratifies it: at seven members, or after twelve months */
    record CharterAdopted(int version, Charter charter, boolean provisional) implements CommunityEvent {}

    List<Kind<? extends CommunityEvent>> KINDS = List.of(
            kind("community.CommunityFounded", 1, CommunityFounded.class, e -> Set.of(Tag.community())),
            kind("community.CharterAdopted", 3, CharterAdopted.class, e -> Set.of(Tag.community()))
                    .upcast(1, CharterAdoptedV1.class, CharterAdoptedV1::upcast)
                    .upcast(2, CharterAdoptedV2.class, CharterAdoptedV2::upcast));
}
