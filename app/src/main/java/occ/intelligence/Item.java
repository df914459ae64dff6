package occ.intelligence;

import occ.kernel.ClassId;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a report, as its reader may see it. {@code text} is the sanitised text; {@code original} what came in,
 * for the unit and the author alone; {@code gradedAs} a grade of another scheme, as it was given. {@code source} is what
 * statements made from it rest on, once it is approved.
 */
public record Item(
        ItemId id,
        int number,
        ClassId accessClass,
        @Nullable Handling handling,
        @Nullable String gradedAs,
        @Nullable String original,
        @Nullable String text,
        @Nullable SourceId source) {

    public Item graded(Handling anew) {
        return new Item(id, number, accessClass, anew, gradedAs, original, text, source);
    }

    public String textToRead() {
        return text == null ? original == null ? "" : original : text;
    }
}
