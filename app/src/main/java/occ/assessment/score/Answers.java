package occ.assessment.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers of one assessment, at most one to each factor. */
public record Answers(List<Answer> all) {
    public static final Answers NONE = new Answers(List.of());

    public Answers {
        all = List.copyOf(all);
        var seen = new HashSet<String>();
        for (var answer : all) {
            if (!seen.add(answer.factor())) {
                throw new IllegalArgumentException("Two answers to " + answer.factor());
            }
        }
    }

    public Optional<Answer> to(String factor) {
        return all.stream().filter(answer -> answer.factor().equals(factor)).findFirst();
    }

    public Answers with(Answer answer) {
        return new Answers(Stream.concat(without(answer.factor()).all.stream(), Stream.of(answer))
                .toList());
    }

    public Answers without(String factor) {
        return new Answers(
                all.stream().filter(answer -> !answer.factor().equals(factor)).toList());
    }
}
