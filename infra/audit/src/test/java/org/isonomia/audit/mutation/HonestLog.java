package org.isonomia.audit.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.isonomia.audit.fold.Automation;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.replay.EntryReader;
import org.isonomia.audit.replay.EntryReader.ReadEntry;
import org.isonomia.audit.replay.Replay;
import org.isonomia.audit.replay.Report;
import org.isonomia.events.Event;
import org.isonomia.events.NameUuid;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.MalformedEntryException;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.recorded.Recorded;
import org.isonomia.transparency.tree.Hashing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An honest log as it stands in an export, to be replayed with one field changed. */
final class HonestLog {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
    private final EntryReader reader = new EntryReader();
    private final Set<String> texts = new HashSet<>();
    final List<Draft> drafts;
    final List<ObjectNode> entries = new ArrayList<>();
    private final List<ReadEntry> honest = new ArrayList<>();

    HonestLog(List<Draft> drafts) {
        this(drafts, Set.of());
    }

    /** As the program itself wrote it. */
    static HonestLog recorded(String name) {
        var recorded = Recorded.named(name);
        var codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);
        var drafts = recorded.entries().stream()
                .map(codec::decode)
                .map(read -> new Draft(read.stamp(), read.event()))
                .toList();
        return new HonestLog(drafts, recorded.texts().keySet());
    }

    private HonestLog(List<Draft> drafts, Set<String> beside) {
        this.drafts = drafts;
        texts.addAll(beside);
        for (Draft draft : drafts) {
            var encoded = codec.encode(draft.stamp(), draft.event());
            encoded.texts().forEach(text -> texts.add(text.sha256()));
            entries.add((ObjectNode) JSON.readTree(encoded.bytes()));
            honest.add(read(honest.size(), encoded.bytes()));
        }
    }

    private ReadEntry read(int position, byte[] bytes) {
        return reader.read(position, bytes, Hashing.leaf(bytes));
    }

    Report replay() {
        return replay(honest);
    }

    /** Absent where what comes of it is no entry that any program could read. */
    Optional<Report> replay(Mutant mutant) {
        var changed = new ArrayList<>(honest);
        try {
            switch (mutant.how()) {
                case Mutant.Data data -> {
                    var entry = entries.get(mutant.position()).deepCopy();
                    entry.set("data", data.data());
                    var event = codec.decode(entry.toString().getBytes(UTF_8)).event();
                    var stamp = drafts.get(mutant.position()).stamp();
                    changed.set(
                            mutant.position(),
                            read(mutant.position(), codec.encode(stamp, event).bytes()));
                }
                case Mutant.Version version -> {
                    var entry = entries.get(mutant.position()).deepCopy();
                    String name = entry.get("type").asString().replaceAll("/.*", "/" + version.version());
                    entry.put("type", name);
                    entry.set("data", version.data());
                    var event = codec.decode(entry.toString().getBytes(UTF_8)).event();
                    var tags = entry.putArray("tags");
                    org.isonomia.events.Tag.sorted(Isonomia.CATALOGUE.tags(event, version.version()))
                            .forEach(tags::add);
                    changed.set(
                            mutant.position(),
                            read(mutant.position(), entry.toString().getBytes(UTF_8)));
                }
                case Mutant.Stamped stamped -> restamp(mutant.position(), stamped, changed);
            }
        } catch (MalformedEntryException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
        return Optional.of(replay(changed));
    }

    /** With the ids that follow: of the act, of what came of it, and of what came of that. */
    private void restamp(int first, Mutant.Stamped how, List<ReadEntry> changed) {
        var renamed = new HashMap<UUID, UUID>();
        var commands = new HashMap<UUID, UUID>();
        var own = drafts.get(first).stamp().command();
        for (int position = first; position < drafts.size(); position++) {
            var before = drafts.get(position).stamp();
            boolean mutated = Objects.equals(before.command(), own);
            var stamp = mutated ? how.stamp().apply(before) : before;
            var because = stamp.because() == null ? null : renamed.getOrDefault(stamp.because(), stamp.because());
            if (!mutated && Objects.equals(because, before.because())) continue;
            var command = Objects.requireNonNull(before.command());
            var next = commands.computeIfAbsent(command, unused -> command(before, command, because));
            var id = NameUuid.entry(next, before.ordinal());
            if (!id.equals(before.id())) renamed.put(before.id(), id);
            var anew = new Stamp(id, stamp.at(), stamp.by(), next, before.ordinal(), because);
            changed.set(
                    position,
                    read(
                            position,
                            codec.encode(anew, drafts.get(position).event()).bytes()));
        }
    }

    /** The automation stays the same, because of another entry. */
    private UUID command(Stamp before, UUID command, @org.jspecify.annotations.Nullable UUID because) {
        var cause = before.because();
        if (cause == null || because == null || cause.equals(because)) return command;
        return drafts.stream()
                .filter(draft -> command.equals(draft.stamp().command()))
                .flatMap(draft -> Automation.of(draft.event()).stream())
                .filter(each -> NameUuid.automation(cause, each.name()).equals(command))
                .findFirst()
                .map(each -> NameUuid.automation(because, each.name()))
                .orElse(command);
    }

    private Report replay(List<ReadEntry> all) {
        var replay = new Replay((fact, leaf) -> {});
        all.forEach(replay::entry);
        texts.forEach(replay::text);
        return replay.end(Hashing.leaf(new byte[0]));
    }

    Event event(int position) {
        return drafts.get(position).event();
    }

    Map<String, List<String>> idsByPrefix() {
        var ids = new HashMap<String, List<String>>();
        for (ObjectNode entry : entries) collect(entry.get("data"), ids);
        return ids;
    }

    private static void collect(tools.jackson.databind.JsonNode node, Map<String, List<String>> ids) {
        if (node.isString() && node.asString().matches("[a-z]_[A-Za-z0-9_-]{1,40}")) {
            var known = ids.computeIfAbsent(node.asString().substring(0, 2), unused -> new ArrayList<>());
            if (!known.contains(node.asString())) known.add(node.asString());
        }
        node.forEach(child -> collect(child, ids));
    }
}
