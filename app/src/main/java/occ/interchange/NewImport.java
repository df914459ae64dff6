package occ.interchange;

import java.time.LocalDate;
import java.util.List;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Grade;
import occ.pole.SourceKind;
import occ.reference.Area;
import org.jspecify.annotations.Nullable;

/**
 * A return to be imported: its files, and what is said once for all of it. {@code place} is for groups that name none;
 * {@code dated} is the day the return was made up to; {@code purpose} is why it is imported, for the trail.
 */
public record NewImport(
        List<UploadedFile> files,
        String title,
        SourceKind kind,
        Grade grade,
        @Nullable Area place,
        @Nullable LocalDate dated,
        String purpose) {
    public NewImport {
        files = List.copyOf(files);
    }
}
