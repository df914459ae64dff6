package occ.files.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.stereotype.Component;

/** Files are erased by the module whose record they hang on. Here their contents are taken off the disk, once that stands. */
@Component
class FileData implements PersonalData {
    private final Sweeping sweeping;

    FileData(Sweeping sweeping) {
        this.sweeping = sweeping;
    }

    @Override
    public List<String> held(UUID record) {
        return List.of();
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        sweeping.afterCommit();
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("files.file");
    }
}
