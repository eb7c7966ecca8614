package org.isonomia.web.request;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isonomia.command.Refusal;
import org.isonomia.query.membership.members.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * A form as it was sent, or as it is first shown: its values, its key, and what is wrong with it. Reading a value that
 * cannot be read notes the fault and gives a stand-in: a form with faults is never sent on as a command.
 */
public final class Form {
    public static final String KEY = "idempotencyKey";
    private static final String CSRF = "_csrf";
    private static final String FAULT = Form.class.getName() + ".fault";
    private static final int LONGEST_KEY = 200;

    private final String key;
    private final Map<String, List<String>> values;
    private final List<Refusal> faults;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<Member>> offers = new HashMap<>();

    private Form(String key, Map<String, List<String>> values, List<Refusal> faults) {
        this.key = key;
        this.values = new LinkedHashMap<>(values);
        this.faults = new ArrayList<>(faults);
    }

    /** A form nobody has filled in yet. @param namesAndValues a name, its first value, a name, ... */
    public static Form blank(String... namesAndValues) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2)
            values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        return new Form(UUID.randomUUID().toString(), values, List.of());
    }

    /** Notes a fault on whatever form a handler is handed with this request. */
    public static void fault(ServerWebExchange exchange, Refusal.Code code) {
        exchange.getAttributes().put(FAULT, code);
    }

    public static Form of(ServerWebExchange exchange, Map<String, List<String>> fields) {
        var form = sent(fields);
        if (exchange.getAttribute(FAULT) instanceof Refusal.Code code) form.fault(Refusal.of(code));
        return form;
    }

    public static Form sent(Map<String, List<String>> fields) {
        var values = new LinkedHashMap<>(fields);
        values.remove(CSRF);
        var key = values.remove(KEY);
        String given = key == null || key.isEmpty() ? "" : key.getFirst();
        boolean usable = !given.isBlank() && given.length() <= LONGEST_KEY;
        return new Form(usable ? given : UUID.randomUUID().toString(), values, List.of());
    }

    /** The same key is the same command, however often the form arrives. */
    public String key() {
        return key;
    }

    public Map<String, List<String>> values() {
        return values;
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String text(String name) {
        var value = values.get(name);
        return value == null || value.isEmpty()
                ? ""
                : value.getFirst().replace("\r\n", "\n").strip();
    }

    public Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /**
     * An id that a link or a hidden field put there.
     *
     * @throws NotFoundException when what came back is not one
     */
    public <I> Optional<I> id(String name, Function<String, I> type) {
        try {
            return optional(name).map(type);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** What JSON leaves out or sets to null is as good as not typed. */
    public static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** As typed, blanks included. */
    public String password(String name) {
        var value = values.get(name);
        return value == null || value.isEmpty() ? "" : value.getFirst();
    }

    public boolean checked(String name) {
        return values.containsKey(name);
    }

    /** Puts a hidden field into the form when it is shown again. */
    public void carry(String name, String value) {
        values.put(name, List.of(value));
    }

    /** Every non-empty line. */
    public List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            fault(FormFault.NOT_A_NUMBER, name);
            return 0;
        }
    }

    /** The end of the named day. */
    public Instant endOfDay(String name, ZoneId zone) {
        try {
            return LocalDate.parse(text(name)).plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeException e) {
            fault(FormFault.NOT_A_DATE, name);
            return Instant.EPOCH;
        }
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text(name)))
                .findFirst()
                .orElseGet(() -> {
                    fault(FormFault.NOT_A_CHOICE, name);
                    return constants[0];
                });
    }

    /** The same without these values. */
    public Form without(String... names) {
        var fewer = new LinkedHashMap<>(values);
        for (String name : names) fewer.remove(name);
        return copy(key, fewer, faults);
    }

    public void fault(Refusal.Code code, String field) {
        fault(new Refusal(code, field, Map.of()));
    }

    public void fault(Refusal refusal) {
        faults.add(refusal);
    }

    public List<Refusal> faults() {
        return List.copyOf(faults);
    }

    /** Whom the field could mean, when it is shown again. */
    public void offer(String field, List<Member> members) {
        offers.put(field, List.copyOf(members));
    }

    public List<Member> offered(String field) {
        return offers.getOrDefault(field, List.of());
    }

    /** What the field is called on its page. */
    public void labelled(String field, String words) {
        labels.putIfAbsent(field, words);
    }

    /** What the field is called; absent when the page has no such field, so that nothing can lead to it. */
    public Optional<String> label(String field) {
        return Optional.ofNullable(labels.get(field));
    }

    /** The same content, already written: from then on the labels of its fields are known. */
    public Content labelling(Content content) {
        var written = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(written));
        return output -> output.writeContent(written.toString());
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public Optional<Refusal> fault(String field) {
        return faults.stream().filter(fault -> field.equals(fault.field())).findFirst();
    }

    public Form with(List<Refusal> more) {
        var all = new ArrayList<>(faults);
        all.addAll(more);
        return copy(key, values, all);
    }

    /** The same with those of its faults alone. */
    public Form only(Predicate<Refusal> told) {
        return new Form(key, values, faults.stream().filter(told).toList());
    }

    public Form withFreshKey() {
        return copy(UUID.randomUUID().toString(), values, faults);
    }

    private Form copy(String newKey, Map<String, List<String>> newValues, List<Refusal> newFaults) {
        var copy = new Form(newKey, newValues, newFaults);
        copy.offers.putAll(offers);
        return copy;
    }
}
