package occ.sources;

import occ.kernel.Reference;

/**
 * The socket through which the module that keeps reports says whether there is one of a reference, to whomever it is open,
 * and nothing else of it. A lodgement commits before its report, so one may be without.
 */
@FunctionalInterface
public interface KnownReports {
    boolean isKnown(Reference report);
}
