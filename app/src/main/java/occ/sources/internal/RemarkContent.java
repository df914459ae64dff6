package occ.sources.internal;

import java.time.Instant;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.sources.SourceFiles.NewRemark;
import occ.sources.SourceFiles.Remark;
import occ.sources.SourceFiles.RemarkKind;
import org.jspecify.annotations.Nullable;

/** A remark on a source, as it is sealed. */
record RemarkContent(RemarkKind kind, String text, Grade.@Nullable Source reliability, String by, long at) {

    static RemarkContent of(Actor actor, NewRemark remark, Instant now) {
        return new RemarkContent(remark.kind(), remark.text(), remark.reliability(), actor.name(), now.toEpochMilli());
    }

    static Context context(UUID id, UUID source) {
        return Context.of("remark", id, source);
    }

    Remark read() {
        return new Remark(kind, text, reliability, by, Instant.ofEpochMilli(at));
    }
}
