package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import org.jspecify.annotations.Nullable;

/** A name that begins with initials: "O. P. Kovalenko". */
final class InitialsFirst {

    private final NameParticles particles;

    InitialsFirst(NameParticles particles) {
        this.particles = particles;
    }

    Person.@Nullable Draft at(WordRow row, int index) {
        Person.Draft name = new Person.Draft(row);
        int next = index;
        while (next != WordRow.NONE && row.get(next).isInitial() && name.size() < 3) {
            name.add(next, NameRole.INITIAL);
            next = row.next(next);
        }
        next = particles.beforeSurname(row, name, next);
        boolean dotted = row.get(index).text().length() > 1;
        if (next == WordRow.NONE || !row.get(next).isCapital() || !dotted || row.get(next).text().length() < 3
                || row.get(next).surnameStrength() < (name.size() > 1 ? SurnameStrength.POSSIBLE : SurnameStrength.LIKELY)
                || !name.add(next, NameRole.SURNAME)) {
            return null;
        }
        return name;
    }
}
