package occ.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.faces.pages.Form;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What happens in a meeting, item by item. */
public interface Proceedings {
    OnRecord of(Actor actor, Meeting meeting, Item item);

    /** What its source asks for to decide on it; nothing where it has no decision of its own. */
    Optional<Deciding.Offer> offer(Actor actor, Item item, Form form);

    /** What may be decided without the source. */
    List<Ruling> rulings(Item item);

    /** Why no decision can be taken on it by this actor now, in a sentence. */
    Optional<String> obstacle(Actor actor, Meeting meeting, Item item);

    /**
     * Decides by the source’s own form where it has one, and otherwise by {@link Ruling}. What is wrong stands in the form.
     *
     * @throws occ.faces.StaleRecord if somebody else decided since the form was shown
     */
    boolean decide(Actor actor, Meeting meeting, Item item, int version, Form form);

    Outcome dissent(Actor actor, Meeting meeting, Item item, AccountId who, String why);

    Outcome recuse(Actor actor, Meeting meeting, Item item, AccountId who, String why);

    Outcome note(Actor actor, Meeting meeting, Item item, int version, String words);

    Outcome ask(Actor actor, Meeting meeting, Item item, NewAction action);

    boolean mayRecord(Actor actor, Meeting meeting);

    /** {@code noteVersion} is 0 where nothing has been noted. */
    record OnRecord(
            @Nullable Decided decided,
            List<Said> dissents,
            List<Said> recusals,
            List<Action> actions,
            String note,
            int noteVersion) {
        public OnRecord {
            dissents = List.copyOf(dissents);
            recusals = List.copyOf(recusals);
            actions = List.copyOf(actions);
        }
    }

    record Decided(String label, String reasons, List<String> details, String by, Instant at) {
        public Decided {
            details = List.copyOf(details);
        }
    }

    record Said(AccountId account, String who, String words) {}

    /** For a person, or for a body where it is not known who. */
    record NewAction(
            String words,
            @Nullable AccountId owner,
            @Nullable OrganisationId body,
            LocalDate due) {}
}
