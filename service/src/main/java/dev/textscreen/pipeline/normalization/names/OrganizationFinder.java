package dev.textscreen.pipeline.normalization.names;

import dev.textscreen.pipeline.normalization.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds organisations: legal forms first, then quoted names, institutions by their head words, and acronyms. */
final class OrganizationFinder {

    private final CompanyPatterns companies;
    private final QuotedNames quoted;
    private final Institutions institutions;
    private final Acronyms acronyms;

    OrganizationFinder(NameLexicon lexicon) {
        LegalFormScan scan = new LegalFormScan(lexicon.legalForms());
        this.companies = new CompanyPatterns(lexicon, scan);
        this.quoted = new QuotedNames(lexicon);
        this.institutions = new Institutions(lexicon);
        this.acronyms = new Acronyms(lexicon);
    }

    List<Mention> find(WordRow row) {
        List<Organization> found = new ArrayList<>();
        for (int i = 0; i < row.size();) {
            i = add(row, companies.at(row, i), i, found);
        }
        for (int i = 0; i < row.size();) {
            i = row.isTaken(i) ? i + 1 : add(row, named(row, i), i, found);
        }
        for (int i = 0; i < row.size();) {
            i = row.isTaken(i) ? i + 1 : add(row, acronyms.at(row, i), i, found);
        }
        return found.stream().map(organization -> organization.toMention(row)).toList();
    }

    private Optional<Organization> named(WordRow row, int index) {
        return Quotes.opens(row.get(index)) ? quoted.at(row, index) : institutions.at(row, index);
    }

    private static int add(WordRow row, Optional<Organization> organization, int index, List<Organization> found) {
        if (organization.isEmpty()) {
            return index + 1;
        }
        found.add(organization.get());
        row.take(organization.get().from(), organization.get().to());
        return Math.max(index + 1, organization.get().to());
    }
}
