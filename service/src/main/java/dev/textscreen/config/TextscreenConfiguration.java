package dev.textscreen.config;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Everything that config.yml settles: Dropwizard's server and logging, and a record for each part of Textscreen. */
public final class TextscreenConfiguration extends Configuration {

    private final @NotNull @Valid StorageSettings storage;
    private final @NotNull @Valid RequestSettings requests;
    private final @NotNull @Valid AnalysisSettings analysis;
    private final @NotNull @Valid SearchSettings search;
    private final @NotNull @Valid List<DatasetSettings> datasets;
    private final @NotNull @Valid AccessSettings access;
    private final @NotNull @Valid RecordSettings record;
    private final @NotNull @Valid OperationSettings operation;

    @JsonCreator
    public TextscreenConfiguration(@JsonProperty("storage") StorageSettings storage, @JsonProperty("requests") RequestSettings requests,
            @JsonProperty("analysis") AnalysisSettings analysis, @JsonProperty("search") SearchSettings search,
            @JsonProperty("datasets") List<DatasetSettings> datasets, @JsonProperty("access") AccessSettings access,
            @JsonProperty("record") RecordSettings record, @JsonProperty("operation") OperationSettings operation) {
        this.storage = storage;
        this.requests = requests;
        this.analysis = analysis;
        this.search = search;
        this.datasets = datasets;
        this.access = access;
        this.record = record;
        this.operation = operation;
    }

    public StorageSettings storage() {
        return storage;
    }

    public RequestSettings requests() {
        return requests;
    }

    public AnalysisSettings analysis() {
        return analysis;
    }

    public SearchSettings search() {
        return search;
    }

    public List<DatasetSettings> datasets() {
        return datasets;
    }

    public AccessSettings access() {
        return access;
    }

    public RecordSettings record() {
        return record;
    }

    public OperationSettings operation() {
        return operation;
    }
}
