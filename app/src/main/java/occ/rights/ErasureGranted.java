package occ.rights;

import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;

/** An erasure was granted: those records are to be disposed of, by whoever does that and under their rules. */
public record ErasureGranted(
        CaseId request, Reference reference, List<Reference> records, OrganisationId unit, AccountId by) {
    public ErasureGranted {
        records = List.copyOf(records);
    }
}
