package occ.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.ReturnReader;
import occ.interchange.returns.UploadedFile;
import org.springframework.stereotype.Component;

/** Files somebody handed over, read by the first reader that recognises them. */
@Component
class Readers {
    private final List<ReturnReader> readers;

    Readers(List<ReturnReader> readers) {
        this.readers = readers;
    }

    MappingReturn read(List<UploadedFile> uploaded) {
        var unpacked = Unpacking.of(uploaded, ReturnLimits.STANDARD);
        if (unpacked.files().isEmpty()) {
            return new MappingReturn("Unreadable", List.of(), Map.of(), unpacked.problems());
        }
        var read = readers.stream()
                .filter(reader -> reader.recognises(unpacked.files()))
                .findFirst()
                .orElseThrow()
                .read(unpacked.files());
        var problems = new ArrayList<>(unpacked.problems());
        problems.addAll(read.problems());
        return new MappingReturn(read.format(), read.rows(), read.refused(), problems);
    }
}
