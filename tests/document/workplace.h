#pragma once

#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "app/document/project/recent_projects.h"
#include "tests/support/qt_support.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fstream>

namespace tests {

using Title = core::Field<&core::Offer::listing, &core::Listing::title>;
using Summary = core::Field<&core::Offer::listing, &core::Listing::summary>;
using Master = core::Field<&core::Offer::media, &core::Media::logos, &core::Logos::master>;

/// A program's folders and settings in a temporary directory.
struct Workplace {
    QTemporaryDir directory;
    std::filesystem::path root = app::pathFrom(directory.path());
    app::Locations locations{root / "recovery", root / "locks"};
    std::filesystem::path project = root / "project";
    QSettings settings{app::pathText(root / "settings.ini"), QSettings::IniFormat};
    app::RecentProjects recent{settings};
};

/// The program as it runs once: a document and its file.
struct Session {
    explicit Session(Workplace& workplace) : file(document, workplace.recent, workplace.locations)
    {
    }

    app::Document document;
    app::DocumentFile file;
};

inline std::string readText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeText(const std::filesystem::path& file, const std::string& text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

template <class T>
testing::AssertionResult succeeded(const core::Result<T>& result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << core::inEnglish(result.error().message);
}

/// The error in English; empty where there was none.
template <class T>
std::string errorOf(const core::Result<T>& result)
{
    return result ? std::string() : core::inEnglish(result.error().message);
}

} // namespace tests
