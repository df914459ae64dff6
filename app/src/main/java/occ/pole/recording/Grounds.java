package occ.pole.recording;

import java.time.LocalDate;
import occ.kernel.Grade;
import occ.pole.Source;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/** What a form's statements rest on, chosen once for all of them. */
public record Grounds(SourceChoice source, Grade grade, boolean fact, Readers readers) {

    public sealed interface SourceChoice {
        record Known(Source source) implements SourceChoice {}

        record Fresh(
                SourceKind kind, String title, @Nullable LocalDate receivedOn) implements SourceChoice {}
    }
}
