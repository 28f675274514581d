#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "core/project/bound_answers.h"

#include <string>

namespace app {

// Answers of earlier formats are for what stands there and, where the project names no profile, for
// the one by which it was judged last.
void DocumentFile::bindOldAnswers(core::ProjectContent& content, const QString& remembered) const
{
    auto profile = m_document.profiles().find(content.offer.profile);
    if (!profile)
        profile = m_document.profiles().find(toUtf8(remembered));
    core::bindAnswers(content, profile ? *profile : m_document.defaultProfile());
}

// A project that is written for the first time, or changed, says what it was made for.
void DocumentFile::nameProfile(const std::filesystem::path& folder)
{
    const std::string& id = m_document.profile().id;
    const bool isWritten = m_document.isModified() || m_document.folder() != folder;
    if (isWritten && m_document.offer().profile.empty() && Profiles::isBuiltIn(id))
        m_document.chooseProfile(std::string(id));
}

} // namespace app
