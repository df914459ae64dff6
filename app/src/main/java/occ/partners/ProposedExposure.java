package occ.partners;

import java.util.List;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.pole.DataSubjectCategory;
import occ.pole.StatementId;
import org.jspecify.annotations.Nullable;

/**
 * What the map says a group may depend on, for a person to confirm. {@code records} are what says so, as the reader may
 * see them; {@code spokenOf} are the classes of all that it tells of. {@code key} stands for it in a form.
 */
public record ProposedExposure(
        String key,
        ExposureKind kind,
        EntityId thing,
        String words,
        @Nullable DataSubjectCategory concerns,
        List<Said> records,
        List<ClassId> spokenOf) {

    /** {@code address} is the page of the record that says so. */
    public record Said(StatementId statement, String words, String address) {}

    public ProposedExposure {
        records = List.copyOf(records);
        spokenOf = List.copyOf(spokenOf);
    }

    public ExposureDetails details() {
        return new ExposureDetails(kind, words, concerns, false, "");
    }
}
