// A program without any of what hardened.sh looks for.
int main()
{
    return 0;
}
