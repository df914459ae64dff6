package occ.interchange.internal;

import java.util.Arrays;
import java.util.List;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.UploadedFile;

/** Returns as the program's own readers read them. */
public final class ReaderExamples {
    private static final Readers READERS =
            new Readers(List.of(new PrototypeReturns(), new JsonReturns(), new CsvReturns()));

    private ReaderExamples() {}

    public static MappingReturn read(UploadedFile... files) {
        return read(Arrays.asList(files));
    }

    public static MappingReturn read(List<UploadedFile> files) {
        return READERS.read(files);
    }
}
