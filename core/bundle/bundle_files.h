#pragma once

#include "core/base/result.h"
#include "core/project/project.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The files of a bag while it is filled, by their name inside the bag's folder. Pictures are
/// shared, not copied.
class BundleFiles {
public:
    /// Adding the same bytes under the same name again changes nothing; other bytes are an error,
    /// kept until fault() is asked.
    void add(const std::string& name, std::string bytes);
    void add(const std::string& name, const std::shared_ptr<const std::string>& bytes);

    [[nodiscard]] const Assets& all() const { return m_files; }
    /// The first clash of two files, if there was one.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    Assets m_files;
    std::optional<Error> m_fault;
};

/// A text as a part of a file name: everything but ASCII letters, digits, "-" and "_" becomes "-";
/// `fallback` where nothing is left.
[[nodiscard]] std::string asFileNamePart(std::string_view text, std::string_view fallback);

/// "07": a number in a file name, so that names sort as numbers do.
[[nodiscard]] std::string twoDigits(std::size_t number);

/// The folders of the plans' files, one per plan: the plan's id, made fit and unique.
[[nodiscard]] std::vector<std::string> planFolders(const Offer& offer);

} // namespace core
