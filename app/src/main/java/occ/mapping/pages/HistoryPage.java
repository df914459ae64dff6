package occ.mapping.pages;

import java.util.List;
import occ.mapping.HistoryStep;

public record HistoryPage(SubjectTop top, List<HistoryStep> steps) {}
