#pragma once

#include "app/document/document.h"
#include "core/offer/access.h"
#include "core/project/project.h"
#include "core/rules/engine/facts.h"

#include <QBuffer>
#include <QImage>

#include <gtest/gtest.h>

namespace tests {

/// More than any machine takes for one picture.
constexpr int kPatienceMs = 30'000;

inline std::string pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

/// The bytes of a picture and the field that names it, as one step.
inline void setPicture(app::Document& document, const core::FieldPath& where,
                       const std::string& file, std::string bytes)
{
    document.replaceOnce(QStringLiteral("Set a picture"), [&](core::ProjectContent& content) {
        EXPECT_TRUE(core::setTextAt(content.offer, where, file)) << where.str();
        content.assets.insert_or_assign(file,
                                        std::make_shared<const std::string>(std::move(bytes)));
    });
}

/// Pictures of the sizes that the facts tell.
inline core::Assets picturesFor(const core::Facts& facts)
{
    core::Assets assets;
    for (const auto& [file, image] : facts.images)
        assets[file] = std::make_shared<const std::string>(pngOf(image.width, image.height));
    return assets;
}

} // namespace tests
