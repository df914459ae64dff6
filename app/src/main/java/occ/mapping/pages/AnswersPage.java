package occ.mapping.pages;

import java.util.List;
import occ.pole.Duplicates.Hit;

/** The answers of a nomination to be checked before they are sent, with what the nominator should think about again. */
public record AnswersPage(
        NominationKind kind, List<Answer> answers, List<String> warnings, List<Typed> typed, List<Hit> hits) {
    public HitsPage found() {
        return new HitsPage(hits);
    }

    /** What was asked, and what was answered, which may be several things. */
    public record Answer(String question, List<String> lines) {
        static Answer of(String question, String line) {
            return new Answer(question, List.of(line));
        }
    }
}
