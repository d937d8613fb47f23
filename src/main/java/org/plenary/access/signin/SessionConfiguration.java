package org.plenary.access.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.support.SerializingConverter;

/** How sessions are written to the database and read back. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionConfiguration {

    /**
     * What a session holds that was written by an earlier Plenary, and that this one cannot read, is taken as not there:
     * its holder signs in again, in place of a page that fails until the cookie is gone.
     */
    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(new Reading());
        return conversions;
    }

    private static final class Reading implements Converter<byte[], @Nullable Object> {

        private final DefaultDeserializer reader = new DefaultDeserializer(SessionConfiguration.class.getClassLoader());

        @Override
        public @Nullable Object convert(byte[] written) {
            try {
                return reader.deserialize(new ByteArrayInputStream(written));
            } catch (IOException | LinkageError _) {
                return null;
            }
        }
    }
}
