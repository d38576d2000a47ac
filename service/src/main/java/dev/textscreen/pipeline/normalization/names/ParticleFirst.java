package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.NameRole;
import org.jspecify.annotations.Nullable;

/** A surname with its particle and without given name: "van Gogh", "де Голль". */
final class ParticleFirst {

    private final NameLexicon lexicon;
    private final NameParticles particles;

    ParticleFirst(NameLexicon lexicon, NameParticles particles) {
        this.lexicon = lexicon;
        this.particles = particles;
    }

    boolean begins(NameWord word) {
        return lexicon.isParticle("leading", word.key());
    }

    /** Particles are words of some language too, so only a surname that is listed, or a word that no dictionary has, may follow. */
    Person.@Nullable Draft at(WordRow row, int index) {
        if (!begins(row.get(index))) {
            return null;
        }
        Person.Draft name = new Person.Draft(row);
        int next = particles.beforeSurname(row, name, index);
        if (next == WordRow.NONE || name.size() == 0) {
            return null;
        }
        NameWord surname = row.get(next);
        boolean fits = surname.shape() == NameWord.Shape.CAPITALIZED && surname.text().length() > 2
                && (surname.isForeignSurname() || surname.isUnknown() && !surname.isGiven());
        return fits && name.add(next, NameRole.SURNAME) ? name : null;
    }
}
