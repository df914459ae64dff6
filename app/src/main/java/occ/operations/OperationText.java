package occ.operations;

import java.time.LocalDate;
import occ.kernel.AccountId;

/** What an operation says of itself. {@code name} is one that tells nothing of whom it is about. */
public record OperationText(String name, String objective, LocalDate plannedEnd, AccountId lead) {}
