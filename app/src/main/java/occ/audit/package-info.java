/**
 * The trail: an append-only log of every look at personal data and every change to it, written in the same
 * transaction as the deed itself. It answers section 62 of the Data Protection Act 2018: who, when, which of the
 * six operations, on which records, and why where a reason was asked for. Entries hold references and codes, never the
 * personal values themselves.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "kernel")
@NullMarked
package occ.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
