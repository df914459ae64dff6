package occ.search;

import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;

final class SearchExamples {
    static final Actor ANALYST =
            new Actor(AccountId.next(), "Morwen Attlesby", OrganisationId.next(), Actor.Kind.PERSON);

    private SearchExamples() {}
}
