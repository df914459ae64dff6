package occ.intelligence.requirement;

import occ.kernel.Reference;

/** That a report answers a requirement, how far, and in what. */
public record NewAnswer(Reference report, Extent extent, String note) {}
