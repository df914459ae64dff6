package occ.tasking.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** People to choose from, by the references of their accounts. */
final class People {
    private People() {}

    static List<Option> options(String none, List<Person> people) {
        return Options.withNone(
                none, Options.of(people, Person::reference, person -> person.name() + ", " + person.unit()));
    }
}
