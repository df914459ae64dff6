package occ.operations;

import java.time.LocalDate;
import occ.kernel.AccountId;
import occ.operations.RunningOperations.NewAuthority;

/** Operations as tests need them. */
public final class OperationExamples {
    private OperationExamples() {}

    public static OperationText text(String name, AccountId lead, LocalDate today) {
        return new OperationText(name, "Close the yard", today.plusDays(60), lead);
    }

    public static Opening untasked(String name, AccountId lead, LocalDate today) {
        return new Opening(text(name, lead, today), null, "It could not wait for the meeting");
    }

    public static NewAuthority surveillance(LocalDate granted, LocalDate due) {
        return new NewAuthority(AuthorityKind.DIRECTED_SURVEILLANCE, "DSA 14/26", granted, due, "");
    }

    public static Analysis.Words words() {
        return new Analysis.Words(
                "To close the yard", "It closed in June", "The notice", "The watch", "Serve earlier", "The driver");
    }
}
