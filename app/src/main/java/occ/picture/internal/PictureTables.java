package occ.picture.internal;

import org.springframework.stereotype.Component;

/** What the picture is read from. */
@Component
record PictureTables(HistoryTable history, StandingTable standing, ExceptionTable exceptions, RiskTable risks) {}
