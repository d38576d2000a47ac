package dev.textscreen.resources.docs;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Schemas of records: a component that is not {@code Optional} is required. */
final class RecordSchemas extends ModelResolver {

    private static final String REFERENCE = "#/components/schemas/";

    RecordSchemas(ObjectMapper json) {
        super(json);
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Schema<?> schema = super.resolve(type, context, next);
        JavaType java = type.getType() == null ? null : _mapper.constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            String reference = schema.get$ref();
            Schema<?> defined = reference == null ? schema : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (defined != null) {
                defined.setRequired(required(java).toList());
            }
        }
        return schema;
    }

    /** The names in JSON. */
    Stream<String> required(JavaType type) {
        List<BeanPropertyDefinition> properties = _mapper.getSerializationConfig().introspect(type).findProperties();
        return properties.stream().flatMap(property -> {
            JavaType of = property.getPrimaryType();
            boolean unwrapped = of.getRawClass().isRecord()
                    && _mapper.getSerializationConfig().getAnnotationIntrospector()
                            .findUnwrappingNameTransformer(property.getPrimaryMember()) != null;
            if (unwrapped) {
                return required(of);
            }
            return of.isReferenceType() ? Stream.empty() : Stream.of(property.getName());
        });
    }
}
