package occ.mapping.pages;

import java.util.List;
import occ.mapping.Combinations.Pointer;
import occ.mapping.HistoryStep;

/** What was done with a subject, and the records joined to it or parted from it. */
public record HistoryPage(SubjectTop top, List<HistoryStep> steps, List<Pointer> pointers) {}
