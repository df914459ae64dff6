package occ.access;

import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;

/** The socket through which a module says in which class a record of its own is, for a reader who may see it. */
@FunctionalInterface
public interface KeptRecords {
    Optional<ClassId> classOf(Actor reader, Reference reference);
}
