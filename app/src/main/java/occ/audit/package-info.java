/**
 * The trail: an append-only log of every look at personal data and every change to it, written in the same
 * transaction as the deed itself. It answers section 62 of the Data Protection Act 2018: who, when, which of the
 * six operations, on which records, and why where a reason was asked for. Entries hold references and codes, never the
 * personal values themselves; what people write in them is encrypted under a key for the record it is about.
 * Entries are sealed into a Merkle tree whose signed heads witnesses keep, so that anyone can prove the log complete and
 * untouched.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "faces", "faces :: cli"})
@NullMarked
package occ.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
