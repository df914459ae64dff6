package occ.assessment.score;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import occ.assessment.model.ModelId;

/** What a model makes of answers. {@code unknown} names the factors that make it a range. */
public sealed interface Result {
    ModelId model();

    List<String> unknown();

    /** The finding in a sentence, for the head of a chart. */
    String heading();

    record Weighted(ModelId model, Span harm, Span likelihood, Span threat, BandSpan band, List<String> unknown)
            implements Result {
        public Weighted {
            unknown = List.copyOf(unknown);
        }

        @Override
        public String heading() {
            return Headings.of(this);
        }
    }

    /** {@code possible} holds exactly the cells that some completion of the unknown answers would give. */
    record Matrix(ModelId model, SortedSet<MatrixCell> possible, List<String> unknown) implements Result {
        public Matrix {
            possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
            unknown = List.copyOf(unknown);
        }

        public MatrixCell lowest() {
            return possible.first();
        }

        public MatrixCell highest() {
            return possible.last();
        }

        /** {@code 2B}, or {@code 3C to 1B}. */
        public String text() {
            return possible.size() == 1
                    ? lowest().text()
                    : lowest().text() + " to " + highest().text();
        }

        @Override
        public String heading() {
            return Headings.of(this);
        }
    }
}
