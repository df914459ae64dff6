package occ.tasking.internal;

import java.util.List;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Person;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.tasking.LeadRules.Candidate;
import occ.tasking.Situation;
import occ.tasking.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Officers seen as possible leads of a subject. */
@Component
class Candidates {
    private final Access access;
    private final AccessClasses classes;
    private final JdbcClient jdbc;

    Candidates(Access access, AccessClasses classes, JdbcClient jdbc) {
        this.access = access;
        this.classes = classes;
        this.jdbc = jdbc;
    }

    Candidate candidate(AccountId officer, Situation about) {
        return access.whoMay(Verb.LEAD, about.area()).stream()
                .filter(person -> person.id().equals(officer))
                .findFirst()
                .map(person -> new Candidate(new Who(officer, person.name()), true, mayRead(person, about)))
                .orElseGet(() -> new Candidate(named(officer), false, false));
    }

    List<Person> all(Situation about) {
        return access.whoMay(Verb.LEAD, about.area()).stream()
                .filter(person -> mayRead(person, about))
                .toList();
    }

    private boolean mayRead(Person person, Situation about) {
        var actor = new Actor(person.id(), person.name(), person.organisation(), Actor.Kind.PERSON);
        return classes.mayRead(actor, about.accessClass());
    }

    private Who named(AccountId officer) {
        return jdbc.sql("select name from access.person where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .optional()
                .map(name -> new Who(officer, name))
                .orElseThrow(() -> new NoSuchRecord("officer"));
    }
}
