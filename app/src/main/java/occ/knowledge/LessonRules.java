package occ.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import occ.kernel.AccountId;
import occ.knowledge.Lessons.Outcome.Refused;

/** What a lesson must not hold, and who may publish it. */
public final class LessonRules {
    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\\b");
    private static final Pattern IDENTIFIER = Pattern.compile("\\S+@\\S+\\.\\S+|(?:\\d[ -]?){7,}");

    private LessonRules() {}

    /** A lesson outlives the people it was learnt with: it names none of them. Names of people cannot be told from others by a rule. */
    public static Optional<Refused> recording(NewLesson lesson) {
        return fields(lesson).flatMap(field -> wrong(field).stream()).findFirst();
    }

    private record Field(String name, String text) {}

    private static Stream<Field> fields(NewLesson lesson) {
        return Stream.of(
                new Field("title", lesson.title()),
                new Field("place", lesson.place()),
                new Field("done", lesson.done()),
                new Field("result", lesson.result()),
                new Field("caution", lesson.caution()));
    }

    private static Optional<Refused> wrong(Field field) {
        if (REFERENCE.matcher(field.text()).find()) {
            return Optional.of(
                    new Refused(field.name(), "Take the reference of a record out: a lesson is about nobody"));
        }
        return IDENTIFIER.matcher(field.text()).find()
                ? Optional.of(new Refused(
                        field.name(), "Take the number or address of somebody out: a lesson is about nobody"))
                : Optional.empty();
    }

    /** R03: whoever wrote it is not who publishes it. */
    public static Optional<Refused> publishing(Lesson lesson, AccountId publisher) {
        if (lesson.state() != LessonState.WAITING) {
            return Optional.of(new Refused("publish", "It does not wait to be published any more"));
        }
        return lesson.author().equals(publisher)
                ? Optional.of(new Refused("publish", "Somebody else than its author publishes a lesson"))
                : Optional.empty();
    }
}
