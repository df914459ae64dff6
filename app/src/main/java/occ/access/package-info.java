/**
 * Access: may they? The tree of organisations, the accounts in it and their roles, and the access classes that every
 * protected row carries. The decision is made here once and applied everywhere: as permissions on verbs
 * and areas, and as the set of classes a reader's transactions may see. The actor of a transaction is set in one
 * place, {@link occ.access.Transactions}.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "faces", "faces :: pages", "audit"})
@NullMarked
package occ.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
