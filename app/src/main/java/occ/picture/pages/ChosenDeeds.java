package occ.picture.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Forbidden;
import occ.access.Organisation;
import occ.access.Person;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.OutcomeLine;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Memberships;
import occ.mapping.Problem;
import occ.mapping.Recording;
import occ.mapping.Review;
import occ.mapping.Reviews;
import occ.picture.RegisterRow;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome;
import org.springframework.stereotype.Component;

/**
 * Does a deed to several subjects, each in a transaction of its own: one that is refused, or that lies outside the
 * actor's area, holds none of the others up.
 */
@Component
class ChosenDeeds {
    private static final int NOTHING_SEEN = -1;
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NOTE = 4_000;

    private final Response response;
    private final Reviews reviews;
    private final Memberships memberships;
    private final Transactions transactions;
    private final Clock clock;

    ChosenDeeds(Response response, Reviews reviews, Memberships memberships, Transactions transactions, Clock clock) {
        this.response = response;
        this.reviews = reviews;
        this.memberships = memberships;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<Option> choices(Actor actor, ChosenDeed deed, List<RegisterRow> rows) {
        return switch (deed) {
            case OWNER ->
                Options.withNone(
                        "Choose a body", Options.of(response.possibleOwners(), Organisation::key, Organisation::name));
            case LEAD ->
                Options.withNone(
                        "Choose an officer",
                        Options.of(officers(actor, rows), Person::reference, one -> one.name() + ", " + one.unit()));
            case REVIEW -> List.of();
        };
    }

    /** Nothing where the form is not valid; what is wrong is then noted on it. */
    Optional<List<OutcomeLine>> perform(Actor actor, ChosenDeed deed, List<RegisterRow> rows, Form form) {
        var each = switch (deed) {
            case OWNER -> assigningOwner(actor, form);
            case LEAD -> askingOfficer(actor, rows, form);
            case REVIEW -> Optional.<Function<RegisterRow, String>>of(row -> reviewed(actor, row));
        };
        return each.filter(_ -> form.isValid())
                .map(one -> rows.stream().map(row -> outcome(row, one)).toList());
    }

    private Optional<Function<RegisterRow, String>> assigningOwner(Actor actor, Form form) {
        var owner = form.read().choice("owner", "an owner", response.possibleOwners(), Organisation::key);
        var reason = form.read().text("reason", "why this owner", LONGEST_REASON);
        return owner.flatMap(body -> reason.map(
                why -> row -> sentence(response.assignOwner(actor, row.ref().id(), NOTHING_SEEN, body.id(), why))));
    }

    private Optional<Function<RegisterRow, String>> askingOfficer(Actor actor, List<RegisterRow> rows, Form form) {
        var officer = form.read().choice("officer", "an officer", officers(actor, rows), Person::reference);
        var note = form.read().optionalText("handover-note", "the handover note", LONGEST_NOTE);
        return officer.map(one ->
                row -> sentence(response.assignLead(actor, row.ref().id(), NOTHING_SEEN, one.id(), note.orElse(""))));
    }

    private List<Person> officers(Actor actor, List<RegisterRow> rows) {
        return response.possibleLeads(
                actor, rows.stream().map(row -> row.ref().id()).toList());
    }

    private String reviewed(Actor actor, RegisterRow row) {
        if (!row.state().isOnTheMap()) {
            return "It is “%s”: only what is on the map is reviewed"
                    .formatted(row.state().label());
        }
        return transactions.as(actor, () -> {
            var id = row.ref().id();
            var members = memberships.of(actor, id, AsAt.NOW).stream()
                    .map(member -> member.membership().member().id())
                    .collect(Collectors.toUnmodifiableSet());
            var today = DateWords.today(clock.instant());
            return switch (reviews.record(actor, Review.noChange(id, actor.account(), today, members))) {
                case Recording.Recorded<?> _ -> "";
                case Recording.Refused<?>(var problems) ->
                    problems.stream().map(Problem::sentence).collect(Collectors.joining(". "));
            };
        });
    }

    private static OutcomeLine outcome(RegisterRow row, Function<RegisterRow, String> deed) {
        return new OutcomeLine(row.name(), row.address(), refusal(row, deed));
    }

    private static String refusal(RegisterRow row, Function<RegisterRow, String> deed) {
        try {
            return deed.apply(row);
        } catch (Forbidden outsideTheArea) {
            return "It is outside your area";
        } catch (NoSuchRecord gone) {
            return "It is no longer on the list";
        }
    }

    private static String sentence(TaskingOutcome outcome) {
        return outcome instanceof TaskingOutcome.Refused refused ? refused.sentence() : "";
    }
}
