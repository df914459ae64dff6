package occ.rights;

import java.time.LocalDate;

/** A request as it came in. {@code how} is by which way; {@code asks} is what it asks for, in its own words. */
public record NewCase(Right right, Requester requester, LocalDate receivedOn, String how, String asks) {}
