package occ.meetings.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import occ.audit.Result;
import occ.audit.Trail;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.meetings.Deciding.Answer;
import occ.meetings.Deciding.Offer;
import occ.meetings.Item;
import occ.meetings.ItemState;
import occ.meetings.Meeting;
import occ.meetings.MeetingRules;
import occ.meetings.Ruling;
import org.springframework.stereotype.Component;

/** Decides on an item, in the transaction in which its source does: both stand, or neither. */
@Component
class Decisions {
    private static final int LONGEST = 4_000;

    private final ItemTable items;
    private final RecordTable table;
    private final StandingBack back;
    private final Sources sources;
    private final MeetingReading reading;
    private final Trail trail;
    private final Clock clock;

    Decisions(
            ItemTable items,
            RecordTable table,
            StandingBack back,
            Sources sources,
            MeetingReading reading,
            Trail trail,
            Clock clock) {
        this.items = items;
        this.table = table;
        this.back = back;
        this.sources = sources;
        this.reading = reading;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<Offer> offer(Actor actor, Item item, Form form) {
        return sources.deciding(item.source()).map(deciding -> deciding.offer(actor, item.record(), form));
    }

    /** What is the source’s to decide, the meeting only notes or puts off. */
    List<Ruling> rulings(Item item) {
        return sources.deciding(item.source()).isPresent()
                ? List.of(Ruling.NOTED, Ruling.DEFERRED)
                : Arrays.asList(Ruling.values());
    }

    Optional<String> obstacle(Actor actor, Meeting meeting, Item item) {
        return MeetingRules.obstacle(
                meeting, item, back.with(actor, meeting, item), actor, reading.mayChair(actor, meeting.group()));
    }

    boolean decide(Actor actor, Meeting meeting, Item item, int version, Form form) {
        reading.requireChair(actor, meeting.group());
        if (item.version() != version) {
            throw stale(item, form);
        }
        back.record(actor, meeting, item);
        var obstacle = obstacle(actor, meeting, item);
        if (obstacle.isPresent()) {
            form.withError("decision", obstacle.get());
            trail.append(
                    actor,
                    StoredProceedings.entry("meetings.item-decided", item).ending(Result.REFUSED));
            return false;
        }
        return switch (answer(actor, item, form)) {
            case Answer.Decided decided -> record(actor, item, version, form, decided);
            case Answer.Refused() -> false;
        };
    }

    private Answer answer(Actor actor, Item item, Form form) {
        var deciding = sources.deciding(item.source())
                .filter(source -> source.offer(actor, item.record(), form) instanceof Offer.Open);
        return deciding.isPresent() ? deciding.get().decide(actor, item.record(), form) : ruled(item, form);
    }

    private Answer ruled(Item item, Form form) {
        var ruling = form.read().choice("decision", "what the meeting decides", rulings(item), Ruling::name);
        var reasons = ruling.filter(chosen -> chosen == Ruling.NOTED).isPresent()
                ? form.read().optionalText("reasons", "the reasons", LONGEST)
                : form.read().text("reasons", "the reasons", LONGEST);
        return form.isValid()
                ? new Answer.Decided(ruling.orElseThrow().label(), reasons.orElse(""), List.of())
                : new Answer.Refused();
    }

    private boolean record(Actor actor, Item item, int version, Form form, Answer.Decided decided) {
        var state = decided.label().equals(Ruling.DEFERRED.label()) ? ItemState.DEFERRED : ItemState.DECIDED;
        if (!items.end(item.id(), version, state, decided.label(), null)) {
            throw stale(item, form);
        }
        table.decide(item, decided, actor.account(), clock.instant());
        trail.append(actor, StoredProceedings.entry("meetings.item-decided", item));
        return true;
    }

    /** With what was typed, so that nothing of it is lost to the second of two chairs. */
    private StaleRecord stale(Item item, Form form) {
        var first = Optional.ofNullable(table.decisions(List.of(item)).get(item.id()));
        return new StaleRecord(List.of(
                new Difference("Decision", typed(form.value("decision")), item.standing()),
                new Difference(
                        "Reasons",
                        form.value("reasons"),
                        first.map(d -> d.reasons()).orElse("")),
                new Difference("By", "You", first.map(d -> d.by()).orElse(""))));
    }

    private static String typed(String choice) {
        var words = choice.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
