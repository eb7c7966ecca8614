package org.isonomia.web.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.query.decisions.MatterLine;
import org.isonomia.query.decisions.MatterStage;
import org.isonomia.query.decisions.Part;
import org.isonomia.query.page.Page;

/**
 * The list of matters.
 *
 * @param stage the only one that is shown; absent when all are
 * @param mine whether only what whoever looks takes part in is shown
 */
public record MatterList(
        Optional<MatterStage> stage, boolean mine, Map<MatterStage, Long> counts, List<Section> sections) {
    /** @param parts what whoever looks has to do with each, by its id */
    public record Section(MatterStage stage, Page<MatterLine> matters, Map<String, Part> parts) {}

    /** The same list, only one heading or all. */
    public String address(Optional<MatterStage> only, boolean mine) {
        String stage = only.map(one -> "stage=" + one.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
        String who = mine ? "mine=true" : "";
        String between = stage.isEmpty() || who.isEmpty() ? "" : "&";
        return "/decisions" + (stage.isEmpty() && who.isEmpty() ? "" : "?") + stage + between + who;
    }

    public boolean empty() {
        return sections.stream().allMatch(section -> section.matters().items().isEmpty());
    }
}
