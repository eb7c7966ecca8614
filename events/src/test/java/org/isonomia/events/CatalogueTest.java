package org.isonomia.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue.Area;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    sealed interface GardenEvent extends Event {
        sealed interface Growth extends GardenEvent {}

        record Planted(String plant, String colour, int height) implements Growth {}

        record Cut(String plant) implements GardenEvent {}
    }

    /** What Planted was before it had a colour, and before it had a height. */
    public record PlantedFirst(String plant) {}

    public record PlantedThen(String plant, String colour) {}

    static final Kind<GardenEvent.Cut> CUT = kind("garden.Cut", 1, GardenEvent.Cut.class, e -> tags(e.plant()));
    static final Kind<GardenEvent.Planted> PLANTED =
            kind("garden.Planted", 3, GardenEvent.Planted.class, e -> tags(e.plant()));
    static final Kind<GardenEvent.Planted> STEPPED = PLANTED.upcast(
                    2, PlantedThen.class, then -> new GardenEvent.Planted(then.plant(), then.colour(), 0))
            .upcast(1, PlantedFirst.class, first -> new PlantedThen(first.plant(), "green"));

    static Set<Tag> tags(String plant) {
        return Set.of(new Tag("plant", plant));
    }

    static Catalogue catalogue(Kind<?>... kinds) {
        return new Catalogue(List.of(new Area(GardenEvent.class, List.of(kinds))));
    }

    @Test
    void a_catalogue_that_misses_an_event_is_refused() {
        assertThatThrownBy(() -> catalogue(CUT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GardenEvent and its list of kinds differ");
    }

    @Test
    void a_name_listed_twice_is_refused() {
        var namesake = kind("garden.Cut", 1, GardenEvent.Planted.class, e -> tags(e.plant()));
        assertThatThrownBy(() -> catalogue(CUT, namesake))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listed twice: garden.Cut/1");
    }

    @Test
    void a_type_listed_twice_is_refused() {
        var again = kind("garden.Trimmed", 1, GardenEvent.Cut.class, e -> tags(e.plant()));
        assertThatThrownBy(() -> catalogue(CUT, STEPPED, again))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("listed twice");
    }

    @Test
    void a_gap_between_an_old_version_and_the_newest_is_refused() {
        assertThatThrownBy(() -> catalogue(CUT, PLANTED)).hasMessage("no step from version 1 of garden.Planted");
        var second = PLANTED.upcast(1, PlantedFirst.class, first -> new PlantedThen(first.plant(), "green"));
        assertThatThrownBy(() -> catalogue(CUT, second)).hasMessage("no step from version 2 of garden.Planted");
        var first = PLANTED.upcast(2, PlantedThen.class, then -> new GardenEvent.Planted(then.plant(), "", 0));
        assertThatThrownBy(() -> catalogue(CUT, first)).hasMessage("no step from version 1 of garden.Planted");
    }

    @Test
    void an_old_entry_is_stepped_up_to_the_newest_version() {
        var codec = new JsonEntryCodec(catalogue(CUT, STEPPED), () -> new byte[32]);
        var first = codec.decode(entry(1, "{\"plant\":\"oak\"}"));
        assertThat(first.event()).isEqualTo(new GardenEvent.Planted("oak", "green", 0));
        assertThat(first.version()).isEqualTo(1);
        assertThat(codec.decode(entry(2, "{\"plant\":\"oak\",\"colour\":\"red\"}"))
                        .event())
                .isEqualTo(new GardenEvent.Planted("oak", "red", 0));
        assertThat(codec.decode(entry(3, "{\"plant\":\"oak\",\"colour\":\"red\",\"height\":3}"))
                        .event())
                .isEqualTo(new GardenEvent.Planted("oak", "red", 3));
    }

    @Test
    void a_version_before_the_first_or_after_the_newest_is_not_read() {
        var codec = new JsonEntryCodec(catalogue(CUT, STEPPED), () -> new byte[32]);
        for (int version : new int[] {-1, 0, 4})
            assertThatThrownBy(() -> codec.decode(entry(version, "{\"plant\":\"oak\"}")))
                    .isInstanceOf(MalformedEntryException.class)
                    .hasMessageContaining("unknown version");
    }

    @Test
    void what_is_not_listed_is_unknown() {
        var catalogue = catalogue(CUT, STEPPED);
        assertThat(catalogue.named("garden.Burnt")).isEmpty();
        assertThat(catalogue.lists(PlantedFirst.class)).isFalse();
        assertThatThrownBy(() -> catalogue.of(PlantedFirst.class)).isInstanceOf(IllegalArgumentException.class);
        assertThat(catalogue.tags(new GardenEvent.Cut("oak"))).isEqualTo(tags("oak"));
        assertThat(Catalogue.leaves(GardenEvent.class))
                .containsExactlyInAnyOrder(GardenEvent.Planted.class, GardenEvent.Cut.class);
    }

    private static byte[] entry(int version, String data) {
        return ("{\"id\":\"6ba7b811-9dad-11d1-80b4-00c04fd430c8\",\"type\":\"garden.Planted/" + version
                        + "\",\"at\":\"2026-11-23T10:02:07.120Z\",\"ordinal\":0,\"tags\":[\"plant:oak\"],\"data\":"
                        + data
                        + "}")
                .getBytes(UTF_8);
    }
}
