package occ.intelligence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Period;
import occ.kernel.Reference;
import occ.pole.DataSubjectCategory;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.pole.Statement;
import org.jspecify.annotations.Nullable;

/** From the text of an approved item to the map: what a person confirms becomes statements with the item’s grade. */
public interface Marks {
    /** What is marked in an item, in the order of its text. */
    List<Mark> of(Actor actor, Report report, Item item);

    /** The same of every item of a report, with how many statements rest on each: for reading it as a whole. */
    Map<ItemId, Marked> all(Actor actor, Report report);

    /** What was proposed in it and is nothing. */
    List<Stretch> setAside(Actor actor, Item item);

    /** The statements that rest on it. */
    List<Statement> statements(Actor actor, Item item);

    /** All or none of them. {@code fact} is false for an assessment (R26). */
    Outcome confirm(Actor actor, Reference report, int item, List<NewMark> marks, boolean fact);

    Outcome link(Actor actor, Reference report, int item, NewLink link);

    void setAside(Actor actor, Reference report, int item, Collection<Stretch> stretches);

    /** Takes a mark back, and the statements of this item about what it meant. */
    Outcome withdraw(Actor actor, Reference report, int item, Reference mark);

    /** From one character of the text up to another, in UTF-16 units. */
    record Stretch(int start, int end) {
        public boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        public boolean isIn(String text) {
            return start >= 0 && start < end && end <= text.length();
        }

        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** {@code category} is given for each person, and for nobody else (R26). {@code because} is why it was proposed. */
    record NewMark(
            Stretch stretch,
            EntityKind kind,
            Meaning meaning,
            @Nullable DataSubjectCategory category,
            @Nullable String because) {}

    /** Whom or what a mark means, and what it says of them: a name, a number. */
    sealed interface Meaning {
        Predicate says();

        String value();

        record Known(Reference entity, Predicate says, String value) implements Meaning {}

        record Fresh(Predicate says, String value) implements Meaning {}
    }

    /** Who does what to whom, both marked in this item. */
    record NewLink(Reference from, Predicate predicate, Reference to, Period valid, boolean fact) {}

    record Marked(List<Mark> marks, int statements) {
        public static final Marked NOTHING = new Marked(List.of(), 0);

        public Marked {
            marks = List.copyOf(marks);
        }
    }

    record Mark(
            Reference reference,
            Stretch stretch,
            Entity entity,
            String name,
            String text,
            @Nullable DataSubjectCategory category) {
        /** Its name; of what has none, such as a vehicle, the words that mean it. */
        public String shown() {
            return name.equals(entity.reference().text()) ? text : name;
        }

        public EntityKind kind() {
            return entity.kind();
        }
    }
}
